package com.example.shop;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.inject.Inject;
import javax.inject.Singleton;

/** Keeps what it was told. */
@Singleton
class AuditImpl implements Audit {

  private final List<Entry> entries = new CopyOnWriteArrayList<>();

  @Inject
  AuditImpl() {}

  @Override
  public void note(Entry entry) {
    entries.add(entry);
  }

  @Override
  public Address lastPlace(Parcel parcel) {
    return entries.stream()
        .filter(each -> each.what().equals(parcel.getLabel()))
        .reduce((earlier, later) -> later)
        .map(Entry::where)
        .orElseThrow();
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }
}
