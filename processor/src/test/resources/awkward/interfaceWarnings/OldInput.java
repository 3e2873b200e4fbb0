package interfaceWarnings;

@Deprecated
public record OldInput(String text) {}
