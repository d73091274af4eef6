accounts-x = x
