package dev.chronotype.runtime.internal.child;

import com.google.protobuf.ByteString;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a child is told to be. Nothing of it is a secret.
 *
 * @param namespace of its activities
 * @param taskQueue of its activities
 * @param identity of the Worker
 * @param bootstraps the names of the classes that make its activities
 */
public record ChildTerms(
    String namespace, String taskQueue, String identity, List<String> bootstraps) {

  Frame toFrame() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(namespace);
      out.writeUTF(taskQueue);
      out.writeUTF(identity);
      out.writeInt(bootstraps.size());
      for (String each : bootstraps) {
        out.writeUTF(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Frame(Frame.Kind.TERMS, 0, "", ByteString.copyFrom(bytes.toByteArray()));
  }

  static ChildTerms of(Frame frame) throws IOException {
    DataInputStream in = new DataInputStream(frame.body().newInput());
    String namespace = in.readUTF();
    String taskQueue = in.readUTF();
    String identity = in.readUTF();
    List<String> bootstraps = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      bootstraps.add(in.readUTF());
    }
    return new ChildTerms(namespace, taskQueue, identity, bootstraps);
  }
}
