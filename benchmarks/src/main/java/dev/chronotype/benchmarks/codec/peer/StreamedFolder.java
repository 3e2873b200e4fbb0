package dev.chronotype.benchmarks.codec.peer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.chronotype.benchmarks.codec.shape.Folder;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Folders in each other. */
final class StreamedFolder implements Streamed<Folder> {

  private static final Streamed<Map<String, Integer>> QUOTA =
      new Streamed<>() {
        @Override
        public void write(JsonGenerator out, Map<String, Integer> value) throws IOException {
          Streamed.writeMap(out, value, NUMBER);
        }

        @Override
        public Map<String, Integer> read(JsonParser in) throws IOException {
          return Streamed.readMap(in, NUMBER);
        }
      };

  private static final SerializableString NAME = new SerializedString("name");
  private static final SerializableString VERSION = new SerializedString("version");
  private static final SerializableString ATTRIBUTES = new SerializedString("attributes");
  private static final SerializableString FOLDERS = new SerializedString("folders");
  private static final SerializableString QUOTAS = new SerializedString("quotas");

  @Override
  public void write(JsonGenerator out, Folder value) throws IOException {
    out.writeStartObject();
    out.writeFieldName(NAME);
    out.writeString(value.name());
    out.writeFieldName(VERSION);
    out.writeNumber(value.version());
    out.writeFieldName(ATTRIBUTES);
    Streamed.writeMap(out, value.attributes(), TEXT);
    out.writeFieldName(FOLDERS);
    Streamed.writeMap(out, value.folders(), this);
    out.writeFieldName(QUOTAS);
    Streamed.writeList(out, value.quotas(), QUOTA);
    out.writeEndObject();
  }

  @Override
  @SuppressWarnings("NullAway") // what is missing is null
  public Folder read(JsonParser in) throws IOException {
    String name = null;
    int version = 0;
    Map<String, String> attributes = null;
    Map<String, Folder> folders = null;
    List<Map<String, Integer>> quotas = null;
    for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
      switch (field) {
        case "name" -> name = Streamed.nextText(in);
        case "version" -> version = in.nextIntValue(0);
        case "attributes" -> attributes = Streamed.nextMap(in, TEXT);
        case "folders" -> folders = Streamed.nextMap(in, this);
        case "quotas" -> quotas = Streamed.nextList(in, QUOTA);
        default -> Streamed.skip(in);
      }
    }
    return new Folder(name, version, attributes, folders, quotas);
  }
}
