"""The edge: routes, reading, answering, limits, headers, OpenAPI. Knows no domain."""
