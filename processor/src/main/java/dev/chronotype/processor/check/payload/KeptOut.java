package dev.chronotype.processor.check.payload;

import dev.chronotype.processor.model.payload.MemberTrait;

/** What its author keeps out of payloads in so many words. */
final class KeptOut {

  private KeptOut() {}

  /** Whether a field holds state that somebody may miss. */
  static boolean isState(Accessor field) {
    return !field.member().is(MemberTrait.TRANSIENT)
        && !Jackson.isIgnored(field.annotations())
        && !field.annotations().has(Jackson.BACK_REFERENCE)
        && !Jackson.isOn(field.annotations(), Jackson.ANY_GETTER)
        && !Jackson.isOn(field.annotations(), Jackson.ANY_SETTER);
  }
}
