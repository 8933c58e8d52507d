"""待我办理与导出。Reads what the domains to the left hold; changes none of it."""
