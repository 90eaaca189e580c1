# The names of the columns, one a line: of the first line with cells in it, without what could steer
# a screen.
!found {
  sub(/^\357\273\277/, "")
  gsub(/\302[\200-\237]|\342\200[\216\217\250-\256]|\342\201[\246-\251]/, "")
  sign = ""
  most = 0
  count = split(", ; | \t", signs, " ")
  signs[++count] = "\t"
  for (s = 1; s <= count; s++) {
    line = $0
    many = gsub(signs[s] == "|" ? "[|]" : signs[s], "", line)
    if (many > most) {
      most = many
      sign = signs[s]
    }
  }
  if (most == 0) next
  found = 1
  cell = ""
  quoted = 0
  $0 = $0 sign
  for (i = 1; i <= length($0); i++) {
    c = substr($0, i, 1)
    if (c == "\"" && quoted && substr($0, i + 1, 1) == "\"") {
      cell = cell c
      i++
    } else if (c == "\"") {
      quoted = !quoted
    } else if (c == sign && !quoted) {
      gsub(/[[:cntrl:]]/, "", cell)
      gsub(/^ +| +$/, "", cell)
      if (cell != "") print cell
      cell = ""
    } else {
      cell = cell c
    }
  }
}
