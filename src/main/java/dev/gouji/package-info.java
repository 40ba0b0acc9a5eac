/** gouji 勾稽: from yearly reports on government information disclosure to a checked dataset; the rooms are below. */
package dev.gouji;
