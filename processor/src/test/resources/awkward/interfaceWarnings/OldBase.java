package interfaceWarnings;

public interface OldBase {
  @Deprecated
  String inherited(String text);

  @Deprecated(forRemoval = true)
  String goneToo(String text);
}
