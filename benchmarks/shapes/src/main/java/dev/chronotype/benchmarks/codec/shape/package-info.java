/** The payloads, and what generates their codecs. */
@Json.Import({
  OrderRequest.class,
  OrderRequest.OrderLine.class,
  Measurements.class,
  Measurements.Sample.class,
  Article.class,
  Folder.class
})
package dev.chronotype.benchmarks.codec.shape;

import io.avaje.jsonb.Json;
