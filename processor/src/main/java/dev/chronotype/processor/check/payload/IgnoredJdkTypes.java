package dev.chronotype.processor.check.payload;

import com.google.common.collect.ImmutableSet;
import dev.chronotype.processor.model.payload.ClassModel;
import dev.chronotype.processor.model.payload.ClassTrait;

/**
 * Classes of the JDK in a component that is ignored. Jackson makes ready to read it nevertheless,
 * and refuses the whole where the JDK hides what it would set: most often a field behind a getter.
 * What is hidden is not shown to compilers, so the exceptions are listed here; a test tries all.
 */
final class IgnoredJdkTypes {

  /** Classes with getters, behind which there is nothing that Jackson would set. */
  private static final ImmutableSet<String> WITH_HARMLESS_GETTERS =
      ImmutableSet.of(
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.io.InputStreamReader",
          "java.io.LineNumberInputStream",
          "java.io.LineNumberReader",
          "java.io.OutputStreamWriter",
          "java.io.StringWriter",
          "java.lang.Module",
          "java.lang.SecurityManager",
          "java.lang.StackWalker",
          "java.lang.invoke.ConstantCallSite",
          "java.lang.invoke.MutableCallSite",
          "java.lang.invoke.VolatileCallSite",
          "java.lang.module.ModuleDescriptor.Exports",
          "java.lang.module.ModuleDescriptor.Opens",
          "java.lang.reflect.Constructor",
          "java.lang.reflect.Field",
          "java.lang.reflect.Method",
          "java.net.CookieManager",
          "java.net.DatagramSocket",
          "java.net.URLClassLoader",
          "java.net.UnixDomainSocketAddress",
          "java.nio.charset.CoderResult",
          "java.security.AccessControlContext",
          "java.security.DigestInputStream",
          "java.security.DigestOutputStream",
          "java.security.KeyPair",
          "java.security.KeyStore.CallbackHandlerProtection",
          "java.security.cert.PolicyQualifierInfo",
          "java.security.spec.DSAGenParameterSpec",
          "java.security.spec.MGF1ParameterSpec",
          "java.security.spec.PKCS8EncodedKeySpec",
          "java.security.spec.X509EncodedKeySpec",
          "java.text.AttributedString",
          "java.text.Bidi",
          "java.text.ChoiceFormat",
          "java.text.CollationElementIterator",
          "java.text.CompactNumberFormat",
          "java.text.MessageFormat",
          "java.text.ParsePosition",
          "java.text.RuleBasedCollator",
          "java.text.SimpleDateFormat",
          "java.text.StringCharacterIterator",
          "java.time.chrono.HijrahChronology",
          "java.time.chrono.HijrahDate",
          "java.time.chrono.JapaneseDate",
          "java.time.chrono.JapaneseEra",
          "java.time.chrono.MinguoDate",
          "java.time.chrono.ThaiBuddhistDate",
          "java.time.temporal.ValueRange",
          "java.util.BitSet",
          "java.util.Calendar.Builder",
          "java.util.EventObject",
          "java.util.HexFormat",
          "java.util.Locale.Builder",
          "java.util.Random",
          "java.util.SimpleTimeZone",
          "java.util.SplittableRandom",
          "java.util.StringJoiner",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.CountDownLatch",
          "java.util.concurrent.FutureTask",
          "java.util.concurrent.Semaphore",
          "java.util.concurrent.atomic.AtomicMarkableReference",
          "java.util.concurrent.atomic.AtomicStampedReference",
          "java.util.concurrent.atomic.DoubleAccumulator",
          "java.util.concurrent.atomic.LongAccumulator",
          "java.util.concurrent.locks.ReentrantLock",
          "java.util.concurrent.locks.ReentrantReadWriteLock",
          "java.util.concurrent.locks.ReentrantReadWriteLock.WriteLock",
          "java.util.concurrent.locks.StampedLock",
          "java.util.jar.JarInputStream",
          "java.util.jar.JarOutputStream",
          "java.util.random.RandomGeneratorFactory",
          "java.util.zip.Adler32",
          "java.util.zip.CRC32",
          "java.util.zip.CRC32C",
          "java.util.zip.CheckedInputStream",
          "java.util.zip.CheckedOutputStream",
          "java.util.zip.ZipInputStream",
          "java.util.zip.ZipOutputStream");

  /** Those that became like that with JDK 19 or later. */
  private static final ImmutableSet<String> WITH_HARMLESS_GETTERS_SINCE_19 =
      ImmutableSet.of("java.net.Socket", "java.util.zip.ZipFile");

  /** Classes without getters that hide a constructor, or the field behind a setter. */
  private static final ImmutableSet<String> WITHOUT_GETTERS =
      ImmutableSet.of(
          "java.io.Console",
          "java.io.ObjectOutputStream",
          "java.lang.Runtime",
          "java.lang.module.Configuration",
          "java.lang.ref.Cleaner",
          "java.net.Proxy",
          "java.nio.file.SimpleFileVisitor",
          "java.util.ResourceBundle.Control",
          "java.util.regex.Matcher");

  /** Exceptions, most of which Jackson reads, with a field behind a getter. */
  private static final ImmutableSet<String> EXCEPTIONS =
      ImmutableSet.of(
          "java.lang.reflect.InvocationTargetException",
          "java.net.HttpRetryException",
          "java.net.URISyntaxException",
          "java.nio.charset.IllegalCharsetNameException",
          "java.nio.charset.MalformedInputException",
          "java.nio.charset.UnmappableCharacterException",
          "java.nio.charset.UnsupportedCharsetException",
          "java.nio.file.AccessDeniedException",
          "java.nio.file.AtomicMoveNotSupportedException",
          "java.nio.file.DirectoryNotEmptyException",
          "java.nio.file.FileAlreadyExistsException",
          "java.nio.file.FileSystemException",
          "java.nio.file.FileSystemLoopException",
          "java.nio.file.InvalidPathException",
          "java.nio.file.NoSuchFileException",
          "java.nio.file.NotDirectoryException",
          "java.nio.file.NotLinkException",
          "java.nio.file.attribute.UserPrincipalNotFoundException",
          "java.security.cert.CertPathValidatorException",
          "java.security.cert.CertificateRevokedException",
          "java.text.ParseException",
          "java.time.format.DateTimeParseException",
          "java.util.DuplicateFormatFlagsException",
          "java.util.IllegalFormatException",
          "java.util.IllegalFormatFlagsException",
          "java.util.MissingResourceException",
          "java.util.UnknownFormatFlagsException",
          "java.util.concurrent.CompletionException",
          "java.util.concurrent.ExecutionException",
          "java.util.regex.PatternSyntaxException");

  /** Abstract classes with two setters between which Jackson cannot choose. */
  private static final ImmutableSet<String> WITH_TWO_SETTERS =
      ImmutableSet.of("java.net.HttpURLConnection", "javax.net.ssl.HttpsURLConnection");

  private IgnoredJdkTypes() {}

  /**
   * Whether Jackson refuses a class that it could not read a value of.
   *
   * @param hasProperties whether there is a getter or setter in it
   */
  static boolean isRefused(ClassModel model, boolean hasProperties) {
    if (model.isAbstract()) {
      return false;
    }
    return hasProperties ? !isHarmless(model) : WITHOUT_GETTERS.contains(model.name());
  }

  private static boolean isHarmless(ClassModel model) {
    return WITH_HARMLESS_GETTERS.contains(model.name())
        || (model.is(ClassTrait.SINCE_19) && WITH_HARMLESS_GETTERS_SINCE_19.contains(model.name()));
  }

  static boolean isRefusedAbstract(ClassModel model) {
    return WITH_TWO_SETTERS.contains(model.name());
  }

  /** Whether Jackson refuses an exception, be it ignored or not. */
  static boolean isRefusedException(ClassModel model) {
    return EXCEPTIONS.contains(model.name());
  }
}
