package awkward.docs;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "1s")
public class Docs {

  public record In() {}

  /** {@link #x} and {@link Docs#go0(In)} and {@linkplain java.util.List the <b>list</b>} and {@link}. */
  @ActivityDefinition
  public String go0(In in) {
    return "";
  }

  /** <b>unclosed, <i>wrong</b> order</i> <foo> </p> <p> <br/> <img src="x"> a < b && c > d. */
  @ActivityDefinition
  public String go1(In in) {
    return "";
  }

  /** Ends with *&#47; and &#42;/ and /* and // too. */
  @ActivityDefinition
  public String go2(In in) {
    return "";
  }

  /** {@code a < b} and {@code {nested {braces}}} and {@literal <b>} and {@code}. */
  @ActivityDefinition
  public String go3(In in) {
    return "";
  }

  /**
   * Preformatted:
   *
   * <pre>{@code
   * @Override
   * void x() {
   *   if (a < b && c) {}
   * }
   * }</pre>
   *
   * <pre>
   *   a &lt; b
   * </pre>
   * after.
   */
  @ActivityDefinition
  public String go4(In in) {
    return "";
  }

  /** Entities: &lt; &amp; &copy; &nosuch; &#x41; &#65; &#0; &#99999999; & &amp. */
  @ActivityDefinition
  public String go5(In in) {
    return "";
  }

  /** {@inheritDoc} */
  @ActivityDefinition
  public String go6(In in) {
    return "";
  }

  /** Unclosed {@code x { y. */
  @ActivityDefinition
  public String go7(In in) {
    return "";
  }

  /** Unclosed {@ at the end */
  @ActivityDefinition
  public String go8(In in) {
    return "";
  }

  /** größe 日本 𝒳 🙂 \u00e4. */
  @ActivityDefinition
  public String go9(In in) {
    return "";
  }

  /** */
  @ActivityDefinition
  public String go10(In in) {
    return "";
  }

  /***/
  @ActivityDefinition
  public String go11(In in) {
    return "";
  }

  /**
   * @param in only tags
   * @return nothing
   */
  @ActivityDefinition
  public String go12(In in) {
    return "";
  }

  /**
   * @ at line start
   * @
   * and more
   */
  @ActivityDefinition
  public String go13(In in) {
    return "";
  }

  /**
   * Text.
   * @1 digits
   */
  @ActivityDefinition
  public String go14(In in) {
    return "";
  }

  /**
   * Text.
   *   {@inheritDoc}@see after a tag that goes
   * {@link #go0(In)}
   * {@value #X}@
   */
  @ActivityDefinition
  public String go15(In in) {
    return "";
  }

  /** No period, <p>paragraph at once<p>and again <p></p> <ul></ul> <li>item. */
  @ActivityDefinition
  public String go16(In in) {
    return "";
  }

  /**
   * Lists.
   *
   * <ul>
   *   text in a list
   *   <li>item
   * </ul>
   */
  @ActivityDefinition
  public String go17(In in) {
    return "";
  }

  /**
   * Nested lists.
   *
   * <ol>
   *   <li>one
   *       <ul>
   *         <li>two</li>
   *       </ul>
   *   </li>
   *   <li>
   *       <p>three
   *       <p>four
   * </ol>
   *
   * <p>After <code>x</code> and <strong>y <em>z</em></strong>.
   */
  @ActivityDefinition
  public String go18(In in) {
    return "";
  }

  /** <code>{@code x}</code> <b></b> <em> </em> <b><b>twice</b></b> <CODE>upper</CODE>. */
  @ActivityDefinition
  public String go19(In in) {
    return "";
  }

  /** <h1>Heading</h1> <table><tr><td>x</td></tr></table> <a href="x">y</a> <a name="z"></a> <script>alert(1)</script>. */
  @ActivityDefinition
  public String go20(In in) {
    return "";
  }

  /** <!-- comment --> <![CDATA[ x ]]> <?php ?> <p/>. */
  @ActivityDefinition
  public String go21(In in) {
    return "";
  }

  /**
   * <p>Starts with a paragraph.
   */
  @ActivityDefinition
  public String go22(In in) {
    return "";
  }

  /**
   * <ul>
   *   <li>Starts with a list.
   * </ul>
   */
  @ActivityDefinition
  public String go23(In in) {
    return "";
  }

  /**
   * <pre>
   * Starts with pre.
   * </pre>
   */
  @ActivityDefinition
  public String go24(In in) {
    return "";
  }

  /** {@snippet : x} {@index term desc} {@systemProperty user.home} {@return x} {@summary A summary.} {@docRoot}. */
  @ActivityDefinition
  public String go25(In in) {
    return "";
  }

  /** } closing { opening }} {{. */
  @ActivityDefinition
  public String go26(In in) {
    return "";
  }

  /**No space*/
  @ActivityDefinition
  public String go27(In in) {
    return "";
  }

  /**
  Without asterisks.
    Indented.
  */
  @ActivityDefinition
  public String go28(In in) {
    return "";
  }

  /**
   ** Two asterisks.
   *** Three.
   *NoSpace.
   */
  @ActivityDefinition
  public String go29(In in) {
    return "";
  }

  /**
   * Ends with a backslash \\
   * and \\user \\\\u0041 and \u005cuser.
   */
  @ActivityDefinition
  public String go30(In in) {
    return "";
  }

  /** Tabs	and   spaces   . */
  @ActivityDefinition
  public String go31(In in) {
    return "";
  }

  /** $L $T $S $$ $[ %s. */
  @ActivityDefinition
  public String go32(In in) {
    return "";
  }

  /** A very long line of documentation that goes on and on, far beyond what anybody would want to read in one line of one hundred columns. */
  @ActivityDefinition
  public String go33(In in) {
    return "";
  }

  /** First. */ /** Second. */
  @ActivityDefinition
  public String go34(In in) {
    return "";
  }

  /**
   * Before.
   *
   * @deprecated text
   */
  @Deprecated
  @ActivityDefinition
  public String go35(In in) {
    return "";
  }

  /**
   * One.
   * <p>
   * Two, after a paragraph on a line of its own.
   * <p>
   * <b>Three</b>
   */
  @ActivityDefinition
  public String go36(In in) {
    return "";
  }

  /** {@code *}{@literal /} {@code &#42;/}. */
  @ActivityDefinition
  public String go37(In in) {
    return "";
  }

  /** {@link java.util.Map<String, java.util.List<String>> with type arguments} {@link #go(In, String) label}. */
  @ActivityDefinition
  public String go38(In in) {
    return "";
  }

  /** <em>{@code x}</em> <code>a<em>b</em></code> <pre>x <p> y</pre>. */
  @ActivityDefinition
  public String go39(In in) {
    return "";
  }
}
