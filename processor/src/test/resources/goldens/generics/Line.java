package com.acme.orders;

public record Line(String sku, int quantity) {}
