/** Stands for packages whose whole purpose is to fail outside the shop's server build. */
export {}
