package com.example.shop;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** MapStruct, which maps what Lombok makes to a record. */
@Mapper
public interface QuoteMapper {

  @Mapping(target = "text", source = "text")
  @Mapping(target = "street", source = "address.street")
  @Mapping(target = "town", source = "address.town")
  Quote quote(String text, Address address);
}
