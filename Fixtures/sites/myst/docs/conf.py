extensions = ["myst_parser"]
myst_heading_anchors = 2
