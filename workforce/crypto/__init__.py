"""密钥、字段加密、盲索引、口令、令牌与双因素验证。

Knows keys and bytes, never a table or a request.
"""
