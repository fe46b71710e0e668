print("tracdown")
