"""What several pages show; see ARCHITECTURE.md."""
