/** The annotations of Chronotype: plain Java, no dependencies. */
module dev.chronotype {
  exports dev.chronotype;
}
