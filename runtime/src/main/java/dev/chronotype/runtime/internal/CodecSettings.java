package dev.chronotype.runtime.internal;

/**
 * How codecs write and read.
 *
 * @param skipsUnknownNames whether names in JSON that a record does not have are skipped; else the
 *     codec gives up
 * @param usesJackson whether the converter behind is the SDK's default one, so that Jackson as that
 *     has it may write and read what codecs do not know, inside what they do know; else they give
 *     up
 * @param showsContents whether messages of failures may show what is in a payload
 */
public record CodecSettings(boolean skipsUnknownNames, boolean usesJackson, boolean showsContents) {

  /** In front of the SDK's default converter. */
  public static final CodecSettings DEFAULTS = new CodecSettings(true, true, true);
}
