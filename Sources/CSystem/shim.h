// Of Linux, and so only declared where _GNU_SOURCE is set, which Swift does not do (syncfs(2)).
int syncfs(int fd);
