"""How sure a decision is: small linear models and their weights."""
