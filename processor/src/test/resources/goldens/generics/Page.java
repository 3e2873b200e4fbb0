package com.acme.orders;

import java.util.List;

public record Page<T>(List<T> items, String next) {}
