"""The model layer: ports, and the places where the data can live."""
