"""What words mean in news copy: small tables and look-ups, no parsing."""
