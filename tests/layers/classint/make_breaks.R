# Makes breaks.txt, which classint_test.cpp reads: distributions of every awkward kind, and the breaks that R and its
# package classInt give for them.   Rscript make_breaks.R > breaks.txt
#
# A line "values NAME v v v" holds a distribution, "generated NAME RULE n" one that the test makes again, "breaks NAME
# METHOD CLASSES b b b" inner breaks as R gives them ("centred@r": about r), "squares NAME CLASSES s" the least sum of squared deviations, and
# "counts NAME b,b,b c c c" how many values classInt puts between fixed breaks.
suppressMessages(library(classInt))

# Lehmer's generator with Park and Miller's numbers: exact in doubles, so the same in any language.
lehmer <- function(n, seed) {
  x <- numeric(n)
  state <- seed
  for (i in seq_len(n)) {
    state <- (16807 * state) %% 2147483647
    x[i] <- state
  }
  x / 2147483647
}
rules <- list(
  heavy = function(n) floor(1000 / (lehmer(n, 1) + 0.001)),
  ties = function(n) floor(5 * lehmer(n, 2)),
  smooth = function(n) lehmer(n, 3) + lehmer(n, 4) + lehmer(n, 5) + lehmer(n, 6)
)
sums <- function(n, seed) rowSums(matrix(lehmer(6 * n, seed), n))

distributions <- list(
  OneToTen = 1:10,
  OneValue = 42,
  TwoValues = c(3, 9),
  ThreeValues = c(1, 2, 9),
  AllTheSame = rep(12.5, 7),
  AllZeros = rep(0, 50),
  ZerosAndAFew = c(rep(0, 60), 1, 2, 2, 5, 40),
  OnesAndOneMore = c(rep(1, 30), 7),
  ManyTies = floor(8 * lehmer(120, 7)),
  TopHeavyTies = c(floor(10 * lehmer(40, 8)), rep(10, 25)),
  Incomes = round(10000 + 22000 * lehmer(88, 9)^2, -1),
  Shares = 0.02 * lehmer(75, 10),
  Rates = round(100 * sums(90, 11) / 6, 1),
  HeavyTail = floor(100 / (lehmer(150, 12) + 0.002)),
  VeryHeavyTail = floor(1 / lehmer(100, 13)^2),
  Outlier = c(1:19, 10000),
  Negative = -floor(500 * lehmer(60, 14)) - 1,
  BothSigns = round(40 * sums(80, 15) - 120, 2),
  TwoHumps = c(round(10 + sums(40, 16), 2), round(50 + 2 * sums(50, 17), 2)),
  Symmetric = c(-7, -5, -3, -2, -1, 0, 1, 2, 3, 5, 7),
  Doubling = 2^(0:11),
  Large = 1e15 + floor(1e6 * lehmer(50, 18)),
  Small = 1e-12 * (1 + floor(1000 * lehmer(50, 19))),
  NearlyEqual = 1000 + floor(4 * lehmer(40, 20)) / 1024,
  Steps = rep(c(1, 4, 9, 16, 25), times = c(30, 20, 10, 5, 2)),
  WithGaps = c(1:5, 101:105, 1001:1005)
)
generated <- list(Heavy49000 = "heavy", Ties49000 = "ties", Smooth49000 = "smooth")

number <- function(x) paste(sprintf("%.17g", x), collapse = " ")
say <- function(...) cat(..., "\n", sep = "")
inner <- function(b) if (length(b) > 2) b[2:(length(b) - 1)] else numeric(0)
breaks <- function(name, method, classes, b) say("breaks ", name, " ", method, " ", classes, " ", number(b))
quietly <- function(x, n, style, ...)
  suppressWarnings(classIntervals(x, n = n, style = style, intervalClosure = "left", warnLargeN = FALSE, ...))

# With as many classes as distinct values classInt gives each its own class, whatever the style: then the functions it
# calls otherwise are called here.
quantiles <- function(x, n) if (n < length(unique(x))) quietly(x, n, "quantile", type = 7)$brks else
  quantile(x, seq(0, 1, 1 / n), type = 7, names = FALSE)
equal <- function(x, n) if (n < length(unique(x))) quietly(x, n, "equal")$brks else
  seq(min(x), max(x), length.out = n + 1)
# classInt's "sd" takes pretty() numbers of standard deviations; its centre and scale, with classes of one deviation.
deviations <- function(x, n) {
  if (length(unique(x)) == 1) return(numeric(0))
  p <- attr(quietly(x, n, "sd"), "parameters")
  if (is.null(p)) p <- c(center = mean(x), scale = sd(x))
  p[["center"]] + (seq_len(n - 1) - n / 2) * p[["scale"]]
}
# Level by level over groups of rows, where Lisière goes down the halves.
nested <- function(x, n) {
  group <- rep(1, length(x))
  found <- numeric(0)
  for (level in seq_len(floor(log2(n)))) {
    means <- ave(x, group)
    found <- c(found, unique(means))
    group <- 2 * group + (x >= means)
  }
  sort(unique(found))
}
geometric <- function(x, n) min(x) * (max(x) / min(x))^(seq_len(n - 1) / n)
arithmetic <- function(x, n) min(x) + (max(x) - min(x)) * cumsum(seq_len(n - 1)) / sum(seq_len(n))
centred <- function(x, n, reference) {
  margin <- IQR(x, type = 7) / 5
  if (margin == 0) margin <- sd(x) / 4
  away <- abs(x - reference)
  rings <- n %/% 2
  odd <- n %% 2 == 1
  if (odd) away <- away[away > margin]
  d <- if (rings > 1 && length(away) > 0) quantile(away, seq_len(rings - 1) / rings, type = 7, names = FALSE) else numeric(0)
  if (odd) d <- c(margin, d)
  c(reference - rev(d), if (!odd) reference, reference + d)
}
squares <- function(x, b) sum(ave(x, findInterval(x, b, rightmost.closed = TRUE), FUN = function(g) g - mean(g))^2)

# About their middle, which changes no class: "fisher" adds up the squares of the values as they are, and loses all
# digits that matter for values near 1e15.
leastSquares <- function(x, n) {
  shifted <- x - sort(x)[(length(x) + 1) %/% 2]
  squares(shifted, quietly(shifted, n, "fisher")$brks)
}

all <- function(name, x) {
  single <- length(unique(x)) == 1
  for (n in c(4, 5, 7)) {
    breaks(name, "quantile", n, inner(quantiles(x, n)))
    breaks(name, "equal", n, inner(equal(x, n)))
    breaks(name, "stddev", n, deviations(x, n))
    breaks(name, "nested", n, nested(x, n))
    if (min(x) > 0) breaks(name, "geometric", n, geometric(x, n))
    breaks(name, "arithmetic", n, arithmetic(x, n))
    reference <- quantile(x, 0.6, type = 1, names = FALSE)
    if (!single) breaks(name, sprintf("centred@%.17g", reference), n, centred(x, n, reference))
    if (!single && (length(x) < 1000 || n == 5))
      say("squares ", name, " ", min(n, length(unique(x))), " ", number(leastSquares(x, n)))
  }
  breaks(name, "q6", 6, quantile(x, c(0.05, 0.275, 0.5, 0.725, 0.95), type = 7, names = FALSE))
  if (!single) {
    breaks(name, "headtail", 5, inner(classIntervals(x, style = "headtails", thr = 0.4)$brks))
  }
  if (length(unique(x)) > 2) {
    at <- sort(unique(c(x[1], quantile(x, 0.3, type = 1), mean(x))))
    fixed <- quietly(x, 2, "fixed", fixedBreaks = c(min(x) - 1, at, max(x) + 1))
    say("counts ", name, " ", paste(sprintf("%.17g", at), collapse = ","), " ",
        paste(tabulate(findCols(fixed), length(at) + 1), collapse = " "))
  }
}

say("# Made by make_breaks.R with ", R.version.string, " and classInt ", as.character(packageVersion("classInt")))
for (name in names(distributions)) {
  say("values ", name, " ", number(distributions[[name]]))
  all(name, distributions[[name]])
}
for (name in names(generated)) {
  say("generated ", name, " ", generated[[name]], " 49000")
  all(name, rules[[generated[[name]]]](49000))
}
