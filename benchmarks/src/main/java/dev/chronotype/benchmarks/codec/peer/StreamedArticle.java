package dev.chronotype.benchmarks.codec.peer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.chronotype.benchmarks.codec.shape.Article;
import java.io.IOException;
import java.util.List;

/** Articles. */
final class StreamedArticle implements Streamed<Article> {

  private static final SerializableString TITLE = new SerializedString("title");
  private static final SerializableString SUMMARY = new SerializedString("summary");
  private static final SerializableString PARAGRAPHS = new SerializedString("paragraphs");

  @Override
  public void write(JsonGenerator out, Article value) throws IOException {
    out.writeStartObject();
    out.writeFieldName(TITLE);
    out.writeString(value.title());
    out.writeFieldName(SUMMARY);
    out.writeString(value.summary());
    out.writeFieldName(PARAGRAPHS);
    Streamed.writeList(out, value.paragraphs(), TEXT);
    out.writeEndObject();
  }

  @Override
  @SuppressWarnings("NullAway") // what is missing is null
  public Article read(JsonParser in) throws IOException {
    String title = null;
    String summary = null;
    List<String> paragraphs = null;
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      switch (name) {
        case "title" -> title = Streamed.nextText(in);
        case "summary" -> summary = Streamed.nextText(in);
        case "paragraphs" -> paragraphs = Streamed.nextList(in, TEXT);
        default -> Streamed.skip(in);
      }
    }
    return new Article(title, summary, paragraphs);
  }
}
