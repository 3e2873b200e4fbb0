package dev.chronotype.behaviour;

/** The same code, registered on the SDK's reflective path. */
public class SdkProbeActivities extends ProbeActivities implements SdkProbe {}
