/* A disk that is slow to keep: each wait for it takes 4 ms longer. cc -shared -fPIC -o slow_disk.so slow_disk.c */
#include <sys/syscall.h>
#include <unistd.h>

int fsync(int file) {
    usleep(4000);
    return syscall(SYS_fsync, file);
}

int fdatasync(int file) {
    usleep(4000);
    return syscall(SYS_fdatasync, file);
}
