"""Many stories: tables, Parquet, parsing on several cores, engines. Each module is loaded on first use."""
