"""Many stories: tables, Parquet, parsing on all cores, engines; each part is loaded on first use."""
