package shapes;

import static shapes.Given.values;

import java.io.File;
import java.net.*;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.attribute.FileTime;
import java.sql.Time;
import java.sql.Timestamp;
import java.text.*;
import java.util.*;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of the JDK outside java.lang, java.math and java.time. */
public class JdkValues {

  record Matched(String name) implements MatchResult {
    @Override
    public int start() {
      return 0;
    }

    @Override
    public int start(int group) {
      return 0;
    }

    @Override
    public int end() {
      return name.length();
    }

    @Override
    public int end(int group) {
      return name.length();
    }

    @Override
    public String group() {
      return name;
    }

    @Override
    public String group(int group) {
      return name;
    }

    @Override
    public int groupCount() {
      return 0;
    }
  }

  static List<URI> uri() {
    return values(URI.create("https://example.com/a?b=c#d"), URI.create("a/b"), URI.create(""), null);
  }

  static List<URL> url() throws MalformedURLException {
    return values(new URL("https://example.com/a"), null);
  }

  static List<File> file() {
    return values(new File("/a/b"), new File("a/b"), null);
  }

  static List<Path> path() {
    return values(Paths.get("/a/b"), Path.of("a/b"), null);
  }

  static List<Locale> locale() {
    return values(Locale.GERMANY, Locale.ENGLISH, Locale.ROOT, Locale.forLanguageTag("zh-Hant-TW"), null);
  }

  static List<Currency> currency() {
    return values(Currency.getInstance("EUR"), null);
  }

  static List<Class<?>> anyClass() {
    return values(String.class, int.class, int[].class, Map.Entry.class, null);
  }

  static List<Class<? extends Number>> numberClass() {
    return values(Integer.class, null);
  }

  static List<Pattern> pattern() {
    return values(Pattern.compile("a+"), Pattern.compile("a+", Pattern.CASE_INSENSITIVE), null);
  }

  static List<Matcher> matcher() {
    return values(Pattern.compile("a+").matcher("a"), null);
  }

  static List<MatchResult> matchResult() {
    return values(Pattern.compile("a+").matcher("a"), new Matched("a"), null);
  }

  static List<InetAddress> inetAddress() throws UnknownHostException {
    return values(InetAddress.getByName("127.0.0.1"), InetAddress.getByName("::1"), null);
  }

  static List<Inet4Address> inet4Address() throws UnknownHostException {
    return values((Inet4Address) InetAddress.getByName("127.0.0.1"), null);
  }

  static List<InetSocketAddress> inetSocketAddress() {
    return values(new InetSocketAddress("127.0.0.1", 80), null);
  }

  static List<SocketAddress> socketAddress() {
    return values(new InetSocketAddress("127.0.0.1", 80), null);
  }

  static List<Date> date() {
    return values(new Date(0), new Date(1709208000123L), null);
  }

  static List<java.sql.Date> sqlDate() {
    return values(java.sql.Date.valueOf("2024-02-29"), null);
  }

  static List<Time> sqlTime() {
    return values(Time.valueOf("12:00:00"), new Time(1_234), null);
  }

  static List<Timestamp> timestamp() {
    return values(new Timestamp(0), Timestamp.valueOf("2024-02-29 12:00:00.123"), Timestamp.valueOf("2024-02-29 12:00:00.123456789"), null);
  }

  static List<Calendar> calendar() {
    Calendar berlin = new GregorianCalendar(TimeZone.getTimeZone("Europe/Berlin"));
    berlin.setTimeInMillis(0);
    return values(berlin, null);
  }

  static List<GregorianCalendar> gregorianCalendar() {
    GregorianCalendar berlin = new GregorianCalendar(TimeZone.getTimeZone("Europe/Berlin"));
    berlin.setTimeInMillis(0);
    return values(berlin, null);
  }

  static List<TimeUnit> timeUnit() {
    return values(TimeUnit.SECONDS, null);
  }

  static List<BitSet> bitSet() {
    return values(BitSet.valueOf(new long[] {5}), new BitSet(), null);
  }

  static List<Charset> charset() {
    return values(StandardCharsets.UTF_8, null);
  }

  static List<ByteBuffer> byteBuffer() {
    return values(ByteBuffer.wrap(new byte[] {1, 2}), null);
  }

  static List<CharBuffer> charBuffer() {
    return values(CharBuffer.wrap("ab"), null);
  }

  static List<FileTime> fileTime() {
    return values(FileTime.fromMillis(5), null);
  }

  static List<Random> random() {
    return values(new Random(1), null);
  }

  static List<StringJoiner> stringJoiner() {
    return values(new StringJoiner(",").add("a"), null);
  }

  static List<StringTokenizer> stringTokenizer() {
    return values(new StringTokenizer("a b"), null);
  }

  static List<Scanner> scanner() {
    return values(new Scanner("a"), null);
  }

  static List<IntSummaryStatistics> statistics() {
    IntSummaryStatistics some = new IntSummaryStatistics();
    some.accept(5);
    return values(some, null);
  }

  static List<DecimalFormat> decimalFormat() {
    return values(new DecimalFormat("0.0"), null);
  }

  static List<SimpleDateFormat> dateFormat() {
    return values(new SimpleDateFormat("yyyy", Locale.ROOT), null);
  }

  static List<MessageFormat> messageFormat() {
    return values(new MessageFormat("a {0}"), null);
  }

  static List<Base64.Encoder> encoder() {
    return values(Base64.getEncoder(), null);
  }

  static List<ResourceBundle> resourceBundle() {
    return values((ResourceBundle) new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return new Object[][] {{"a", "b"}};
      }
    }, null);
  }

  static List<StackTraceElement> stackTraceElement() {
    return values(new StackTraceElement("A", "b", "A.java", 5), null);
  }

  static List<Character.UnicodeScript> unicodeScript() {
    return values(Character.UnicodeScript.LATIN, null);
  }

  static List<Runtime.Version> version() {
    return values(Runtime.Version.parse("17.0.1"), null);
  }

  static List<HttpCookie> cookie() {
    return values(new HttpCookie("a", "b"), null);
  }

  static List<java.security.Principal> principal() {
    return values((java.security.Principal) () -> "a", null);
  }

  static List<javax.xml.namespace.QName> qName() {
    return values(new javax.xml.namespace.QName("urn:a", "b"), null);
  }

  static List<java.awt.Point> point() {
    return values(new java.awt.Point(1, 2), null);
  }
}
