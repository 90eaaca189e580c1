class Centreline < Formula
  desc "Run charts, SPC charts and before/after outcomes for health-care improvement"
  homepage "@HOME@"
  url "@FILES@/centreline-@VERSION@.zip"
  sha256 "@ZIP_SHA256@"
  license "Apache-2.0"

  depends_on "openjdk"

  def install
    man1.install Dir["man/man1/*.1"]
    libexec.install Dir["*"]
    (libexec/"centreline").chmod 0755
    (bin/"centreline").write_env_script libexec/"centreline", Language::Java.overridable_java_home_env
    generate_completions_from_executable(bin/"centreline", "generate-completion")
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/centreline --version")
  end
end
