package com.example.shop;

import io.temporal.activity.ActivityInterface;

/** The SDK's own kind of activity, in the same compile. */
@ActivityInterface
public interface Audit {

  /** What has happened. */
  record Entry(String what, Address where, Stamp stamp) {}

  void note(Entry entry);

  /** What Lombok makes, as it is. */
  Address lastPlace(Parcel parcel);
}
