package dev.chronotype.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeneratedClassesTest {

  @Test
  void a_top_level_type_gets_a_suffix() {
    assertThat(GeneratedClasses.registrationNames("com.acme.GreetingActivities"))
        .containsExactly("com.acme.GreetingActivitiesRegistration");
    assertThat(GeneratedClasses.registrationNames("GreetingActivities"))
        .containsExactly("GreetingActivitiesRegistration");
  }

  @Test
  void a_top_level_type_with_an_underscore_gets_one_more() {
    assertThat(GeneratedClasses.registrationNames("com.acme.Na_me"))
        .containsExactly("com.acme.Na_me_Registration");
  }

  @Test
  void a_nested_type_is_joined_and_its_underscores_escaped() {
    assertThat(GeneratedClasses.registrationNames("com.acme.Outer$Inner"))
        .startsWith("com.acme.Outer_InnerRegistration");
    assertThat(GeneratedClasses.registrationNames("com.acme.Out_er$In_ner$Most"))
        .startsWith("com.acme.Out_0er_In_0ner_MostRegistration");
  }

  @Test
  void a_dollar_may_belong_to_a_name() {
    assertThat(GeneratedClasses.registrationNames("com.acme.Outer$Pay$in"))
        .containsExactly(
            "com.acme.Outer_Pay_inRegistration",
            "com.acme.Outer$Pay_inRegistration",
            "com.acme.Outer_Pay$inRegistration",
            "com.acme.Outer$Pay$inRegistration");
    assertThat(GeneratedClasses.registrationNames("com.acme.$Leading"))
        .containsExactly("com.acme.$LeadingRegistration");
  }

  @Test
  void a_name_full_of_dollars_is_not_tried_in_every_way() {
    assertThat(GeneratedClasses.registrationNames("a$b$c$d$e$f$g$h")).hasSize(1);
  }
}
