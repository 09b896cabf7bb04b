"""What the wire transmissions of ANPA 1312 and IPTC 7901 share."""
