"""The only place that builds things: settings -> store -> jobs -> view-models -> window. Nobody imports it but ``__main__``."""
