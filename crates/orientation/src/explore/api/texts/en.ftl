### What a program hears that asks something wrong.

explore-api-title = This question is not right
explore-api-contradiction = These answers do not go together
explore-api-unreadable = This address is not text. Write it in UTF-8.
explore-api-unknown = { $name } is no parameter here. See openapi.json for those there are.
explore-api-missing = { $name } is missing.
explore-api-often = { $name } is in the address too often. It may be there { $most } times.
explore-api-value = { $written } cannot be used for { $name }. See openapi.json for what can.
