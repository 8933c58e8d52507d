"""志愿服务：activities, sign-ups, check-in and check-out, and records of service."""
