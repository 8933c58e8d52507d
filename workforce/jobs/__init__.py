"""后台任务：登记在数据库里，由 `workforce worker` 办理。"""
