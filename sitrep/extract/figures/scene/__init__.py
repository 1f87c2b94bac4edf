"""Whose figure it is, where and when it holds."""
