package interfaceWarnings;

@Deprecated(forRemoval = true)
public record GoneInput(String text) {}
