package dev.chronotype.runtime.internal;

/** What a codec does with names in JSON that a record does not have. */
public enum UnknownNames {
  SKIP,
  REFUSE
}
