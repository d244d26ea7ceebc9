# Prints effects from a table that ./commonweal export has written: Rscript notebooks/read_archive.R TABLE
# TABLE is its name without an ending. TABLE.parquet is read where the package arrow is installed, TABLE.csv elsewhere.
name <- commandArgs(trailingOnly = TRUE)
if (length(name) != 1) stop("Which table? For example: Rscript notebooks/read_archive.R runs/strengths-and-worlds")
table <- if (requireNamespace("arrow", quietly = TRUE)) {
  as.data.frame(arrow::read_parquet(paste0(name, ".parquet")))
} else {
  read.csv(paste0(name, ".csv"))
}
shown <- subset(table, indicator == "retention.anchor.district.address" & scenario != "baseline")
cat("Share of anchors' spend that stays, percentage points more than in the baseline\n")
for (column in c("effect", "low", "high")) shown[[column]] <- round(100 * shown[[column]], 1)
print(shown[order(shown$world, shown$point), c("world", "point", "effect", "low", "high")], row.names = FALSE)
