"""演示区：虚构的组织、账号和表格。Nothing here exists unless the demonstration is switched on."""
