"""时间储蓄：members' accounts and the single door by which service becomes saved time."""
