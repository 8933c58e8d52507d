"""命令行的各条命令；`workforce/cli.py` 把它们排成一张表。"""
