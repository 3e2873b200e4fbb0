package dev.chronotype.processor.check.payload;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.chronotype.processor.check.payload.Form.Token;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.ClassTrait;
import org.jspecify.annotations.Nullable;

/** Single values of the JDK that Jackson knows by name; a test tries each on the converter. */
final class JdkTypes {

  private static final ImmutableMap<String, Token> TOKENS = tokens();

  /**
   * Plain beans of the JDK that happen to come back; of all others a test has shown the contrary.
   */
  private static final ImmutableSet<String> BEANS =
      ImmutableSet.of(
          "java.awt.BasicStroke",
          "java.awt.BorderLayout",
          "java.awt.CardLayout",
          "java.awt.ContainerOrderFocusTraversalPolicy",
          "java.awt.DefaultFocusTraversalPolicy",
          "java.awt.Dimension",
          "java.awt.EventQueue",
          "java.awt.FlowLayout",
          "java.awt.GridLayout",
          "java.awt.Point",
          "java.awt.Robot",
          "java.awt.desktop.AboutEvent",
          "java.awt.desktop.AppForegroundEvent",
          "java.awt.desktop.AppHiddenEvent",
          "java.awt.desktop.AppReopenedEvent",
          "java.awt.desktop.PreferencesEvent",
          "java.awt.desktop.QuitEvent",
          "java.awt.desktop.ScreenSleepEvent",
          "java.awt.desktop.SystemSleepEvent",
          "java.awt.dnd.DragSource",
          "java.awt.geom.Point2D.Double",
          "java.awt.geom.Point2D.Float",
          "java.beans.FeatureDescriptor",
          "java.beans.ParameterDescriptor",
          "java.lang.StackTraceElement",
          "java.security.cert.CollectionCertStoreParameters",
          "java.text.DateFormatSymbols",
          "java.text.DecimalFormat",
          "java.text.DecimalFormatSymbols",
          "java.util.Observable",
          "javax.management.DefaultLoaderRepository",
          "javax.management.loading.DefaultLoaderRepository",
          "javax.management.loading.MLet",
          "javax.naming.directory.SearchControls",
          "javax.net.ssl.SSLParameters",
          "javax.security.auth.callback.LanguageCallback",
          "javax.sound.midi.VoiceStatus",
          "javax.swing.ActionMap",
          "javax.swing.InputMap",
          "javax.swing.LayoutFocusTraversalPolicy",
          "javax.swing.RepaintManager",
          "javax.swing.SizeRequirements",
          "javax.swing.SizeSequence",
          "javax.swing.SpringLayout.Constraints",
          "javax.swing.plaf.ActionMapUIResource",
          "javax.swing.plaf.InputMapUIResource",
          "javax.swing.text.DefaultFormatter",
          "javax.swing.text.DefaultFormatterFactory",
          "javax.swing.text.InternationalFormatter",
          "javax.swing.text.MaskFormatter",
          "javax.swing.text.html.parser.ContentModel",
          "javax.xml.transform.dom.DOMResult",
          "javax.xml.transform.sax.SAXResult",
          "javax.xml.transform.stream.StreamResult",
          "org.xml.sax.HandlerBase",
          "org.xml.sax.helpers.LocatorImpl");

  /** Those of them that have something since JDK 19 that Jackson sees and cannot set. */
  private static final ImmutableSet<String> HIDDEN_SINCE_19 =
      ImmutableSet.of("java.text.DecimalFormat", "java.text.DecimalFormatSymbols");

  private JdkTypes() {}

  /** Whether it is a bean of the JDK that Jackson can write and read. */
  static boolean isBean(ClassModel model) {
    return BEANS.contains(model.name())
        && !(model.is(ClassTrait.SINCE_19) && HIDDEN_SINCE_19.contains(model.name()));
  }

  private static ImmutableMap<String, Token> tokens() {
    ImmutableMap.Builder<String, Token> tokens = ImmutableMap.builder();
    put(tokens, Token.BOOLEAN, "boolean", "java.lang.Boolean");
    put(tokens, Token.BOOLEAN, "java.util.concurrent.atomic.AtomicBoolean");
    put(tokens, Token.INTEGER, "byte", "short", "int", "long", "java.lang.Byte", "java.lang.Short");
    put(tokens, Token.INTEGER, "java.lang.Integer", "java.lang.Long", "java.math.BigInteger");
    put(tokens, Token.INTEGER, "java.util.OptionalInt", "java.util.OptionalLong");
    put(tokens, Token.INTEGER, "java.util.concurrent.atomic.AtomicInteger");
    put(tokens, Token.INTEGER, "java.util.concurrent.atomic.AtomicLong");
    put(tokens, Token.NUMBER, "float", "double", "java.lang.Float", "java.lang.Double");
    put(tokens, Token.NUMBER, "java.math.BigDecimal", "java.util.OptionalDouble");
    put(tokens, Token.NUMBER, "java.time.Duration", "java.lang.Number");
    put(tokens, Token.NULL, "void", "java.lang.Void");
    put(tokens, Token.STRING, "char", "java.lang.Character", "java.lang.String");
    put(tokens, Token.STRING, "java.lang.CharSequence", "java.lang.StringBuilder");
    put(tokens, Token.STRING, "java.lang.StringBuffer", "java.lang.Class", "java.util.UUID");
    put(tokens, Token.STRING, "java.net.URI", "java.net.URL", "java.net.InetAddress");
    put(tokens, Token.STRING, "java.net.InetSocketAddress", "java.nio.ByteBuffer");
    put(tokens, Token.STRING, "java.nio.charset.Charset", "java.util.Currency");
    put(tokens, Token.STRING, "java.util.Locale", "java.util.TimeZone", "java.util.Date");
    put(tokens, Token.STRING, "java.time.Instant", "java.time.LocalDate", "java.time.LocalTime");
    put(tokens, Token.STRING, "java.time.LocalDateTime", "java.time.OffsetDateTime");
    put(tokens, Token.STRING, "java.time.OffsetTime", "java.time.Period", "java.time.Year");
    put(tokens, Token.STRING, "java.time.YearMonth", "java.time.MonthDay", "java.time.ZoneId");
    put(tokens, Token.STRING, "java.time.ZoneOffset", "java.time.ZonedDateTime");
    put(tokens, Token.STRING, "java.util.Calendar", "java.util.GregorianCalendar");
    put(tokens, Token.STRING, "java.sql.Date", "java.sql.Time", "java.sql.Timestamp");
    put(tokens, Token.STRING, "java.io.File", "java.nio.file.Path", "java.util.regex.Pattern");
    put(tokens, Token.STRING, "javax.xml.datatype.Duration", "javax.xml.namespace.QName");
    put(tokens, Token.STRING, "javax.xml.datatype.XMLGregorianCalendar");
    return tokens.buildOrThrow();
  }

  private static void put(
      ImmutableMap.Builder<String, Token> tokens, Token token, String... names) {
    for (String each : names) {
      tokens.put(each, token);
    }
  }

  /** Whether it is one of the DOM's types, which are written and read as XML. */
  static boolean isDocument(ClosedType type, Types types) {
    return types.is(type, "org.w3c.dom.Node");
  }

  /** How a value is written, or null where the type is no single value that Jackson knows. */
  static @Nullable Token token(String name) {
    return TOKENS.get(name);
  }
}
