package dev.chronotype.runtime.spi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import java.util.Collection;
import java.util.function.Supplier;

/** The codecs of text, numbers, characters, truth values and bytes. */
final class ScalarCodecs {

  private ScalarCodecs() {}

  static final class OfString extends JsonCodec<String> {
    @Override
    public void write(JsonWriter out, String value) {
      out.writeString(value);
    }

    @Override
    public String read(JsonReader in) {
      return in.text.read(in);
    }

    @Override
    boolean isEmpty(String value) {
      return value.isEmpty();
    }
  }

  static final class OfBoolean extends JsonCodec<Boolean> {
    @Override
    public void write(JsonWriter out, Boolean value) {
      out.writeBoolean(value);
    }

    @Override
    public Boolean read(JsonReader in) {
      return in.readBoolean();
    }
  }

  static final class OfByte extends JsonCodec<Byte> {
    @Override
    public void write(JsonWriter out, Byte value) {
      out.writeInt(value);
    }

    @Override
    public Byte read(JsonReader in) {
      return in.readByte();
    }
  }

  static final class OfShort extends JsonCodec<Short> {
    @Override
    public void write(JsonWriter out, Short value) {
      out.writeInt(value);
    }

    @Override
    public Short read(JsonReader in) {
      return in.readShort();
    }
  }

  static final class OfInteger extends JsonCodec<Integer> {
    @Override
    public void write(JsonWriter out, Integer value) {
      out.writeInt(value);
    }

    @Override
    public Integer read(JsonReader in) {
      return in.readInt();
    }

    @Override
    <C extends Collection<Integer>> JsonCodec<C> ofMany(Supplier<? extends C> maker) {
      return new ContainerCodecs.OfWholeNumbers<>(maker, this);
    }
  }

  static final class OfLong extends JsonCodec<Long> {
    @Override
    public void write(JsonWriter out, Long value) {
      out.writeLong(value);
    }

    @Override
    public Long read(JsonReader in) {
      return in.readLong();
    }

    @Override
    <C extends Collection<Long>> JsonCodec<C> ofMany(Supplier<? extends C> maker) {
      return new ContainerCodecs.OfWholeNumbers<>(maker, this);
    }
  }

  static final class OfFloat extends JsonCodec<Float> {
    @Override
    public void write(JsonWriter out, Float value) {
      out.writeFloat(value);
    }

    @Override
    public Float read(JsonReader in) {
      return in.readFloat();
    }
  }

  static final class OfDouble extends JsonCodec<Double> {
    @Override
    public void write(JsonWriter out, Double value) {
      out.writeDouble(value);
    }

    @Override
    public Double read(JsonReader in) {
      return in.readDouble();
    }
  }

  static final class OfCharacter extends JsonCodec<Character> {
    @Override
    public void write(JsonWriter out, Character value) {
      out.writeChar(value);
    }

    @Override
    public Character read(JsonReader in) {
      return in.readChar();
    }
  }

  static final class OfBigDecimal extends JsonCodec<BigDecimal> {
    @Override
    public void write(JsonWriter out, BigDecimal value) {
      out.writeAscii(value.toString());
    }

    @Override
    public BigDecimal read(JsonReader in) {
      return in.number.readDecimal(in);
    }
  }

  static final class OfBigInteger extends JsonCodec<BigInteger> {
    @Override
    public void write(JsonWriter out, BigInteger value) {
      out.writeAscii(value.toString());
    }

    @Override
    public BigInteger read(JsonReader in) {
      return in.number.readInteger(in);
    }
  }

  static final class OfBytes extends JsonCodec<byte[]> {
    @Override
    public void write(JsonWriter out, byte[] value) {
      out.writeByte('"');
      out.writeBytes(Base64.getEncoder().encode(value));
      out.writeByte('"');
    }

    @Override
    public byte[] read(JsonReader in) {
      String what = "Base64 with padding";
      in.text.readAscii(in, what);
      int from = in.text.from;
      // Without this check, Java would read it without padding, too.
      if ((in.text.to - from) % 4 == 0) {
        try {
          return Base64.getDecoder()
              .decode(new String(in.bytes, from, in.text.to - from, ISO_8859_1));
        } catch (IllegalArgumentException e) {
          // Told below.
        }
      }
      throw in.unsupported(from - 1, what);
    }

    @Override
    boolean isEmpty(byte[] value) {
      return value.length == 0;
    }
  }
}
