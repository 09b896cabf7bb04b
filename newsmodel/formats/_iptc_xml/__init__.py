"""What NITF, NewsML 1 and NewsML-G2 share."""
