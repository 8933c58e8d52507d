"""时间账：minutes move here and nowhere else. The ledger knows an owner, a cause and minutes."""
