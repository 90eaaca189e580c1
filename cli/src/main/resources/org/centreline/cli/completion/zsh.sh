_centreline() {
  emulate -L zsh
  local verb='' before=${words[CURRENT-1]} word=${words[CURRENT]} all
  local -a typed found
  (( CURRENT > 2 )) && verb=${words[2]}
  typed=("${(@Q)words[3,-1]}")
  typed=("${(@)typed/#\~\//$HOME/}")
  all=$(_centreline_words "$verb" "$before" "$word" "${typed[@]}")
  found=("${(@f)all}")
  if [ -n "$all" ]; then
    compadd -a found
  else
    _files
  fi
}
if [ "${funcstack[1]-}" = _centreline ]; then
  _centreline "$@"
else
  (( ${+functions[compdef]} )) || { autoload -Uz compinit && compinit; }
  compdef _centreline centreline
fi
