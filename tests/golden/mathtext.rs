//! Mathtext in titles, labels, ticks and on its own.

use isoplot::prelude::*;
use std::f64::consts::PI;

use crate::harness::golden;
use crate::log::linspace;

#[test]
fn titles() {
    let mut fig = Figure::with_size(4.0, 3.0);
    let ax = fig.add_subplot(1, 1, 1);
    let x = linspace(0.0, 10.0, 100);
    ax.plot(&x, x.iter().map(|x| (-x / 3.0).exp() * (2.0 * x).sin()));
    ax.set_title(r"$f(t) = A\,e^{-t/\tau}\sin(2\pi\nu t + \phi_0)$");
    ax.set_xlabel(r"time $t$ [$\mu$s]");
    ax.set_ylabel(r"$\Delta V_\mathrm{out}$ ($\times10^{-3}$)");
    ax.text(4.0, 0.5, r"$\chi^2_\nu = 1.07 \pm 0.05$").color("C3");
    ax.text(4.0, -0.5, r"$R^2 \geq 0.99$, $x \in \mathbf{R}$").rotation(20.0).fontsize(9.0);
    golden("mathtext/titles").check(&fig);
}

#[test]
fn pieces() {
    let mut fig = Figure::with_size(4.0, 3.0);
    let lines = [
        r"$\frac{a+b}{c_1} \quad \frac{1}{1+\frac{1}{x}} \quad \dfrac{\alpha}{\beta}$",
        r"$\sqrt{x}\ \overline{xy}\ \underline{xy}\ \hat{x}\ \vec{v}\ \dot{q}$",
        r"$x_{i_j}^{2^n}\ {}^{14}\mathrm{C}\ \left(x\right)\ |\psi|$",
        r"$\alpha\beta\gamma\delta\epsilon\theta\lambda\mu\pi\rho\sigma\tau\phi\chi\psi\omega\ \Gamma\Delta\Theta\Omega$",
        r"$\leq\geq\neq\approx\infty\partial\nabla\cdot\times\pm\circ\rightarrow\degree$",
        r"$\mathrm{AV}\ \mathit{AV}\ \mathbf{AV}\ \mathtt{AV}\ \mathbfit{AV}$",
    ];
    for (i, s) in lines.into_iter().enumerate() {
        fig.text(0.05, 0.88 - 0.155 * i as f64, s).fontsize(13.0);
    }
    golden("mathtext/pieces").check(&fig);
}

#[test]
fn rotated() {
    let mut fig = Figure::with_size(3.0, 3.0);
    for angle in [0.0, 30.0, 90.0, 145.0, 270.0] {
        let text = fig.text(0.5, 0.5, r"    $\frac{x^2}{a_n}+10^{-3}$");
        text.rotation(angle).rotation_mode("anchor").va("center");
    }
    fig.text(0.02, 0.93, "two lines: $x^2$\nand $y_2$ and 5\\$").fontsize(9.0).va("top");
    let text =
        fig.text(0.98, 0.02, "$E=mc^2$").ha("right").fontsize(20.0).fontweight("bold").color("tab:blue");
    text.bbox(|b| {
        b.facecolor("0.9");
    });
    golden("mathtext/rotated").check(&fig);
}

#[test]
fn ticks() {
    let mut fig = Figure::with_size(4.0, 3.0);
    let ax = fig.add_subplot(1, 1, 1);
    let x = linspace(0.0, 2.0 * PI, 100);
    ax.plot(&x, x.iter().map(|x| 1e5 * x.sin()));
    ax.set_xticks([0.0, PI / 2.0, PI, 3.0 * PI / 2.0, 2.0 * PI]);
    ax.set_xticklabels(["0", r"$\frac{\pi}{2}$", r"$\pi$", r"$\frac{3\pi}{2}$", r"$2\pi$"]);
    ax.ticklabel_format().axis("y").style("sci").scilimits(0, 0).use_math_text(true);
    ax.set_ylabel("$S_i x_i$");
    golden("mathtext/ticks").check(&fig);
}

#[test]
fn large() {
    let mut fig = Figure::with_size(7.0, 5.0);
    let lines = [
        r"$\sum_{i=0}^\infty x_i \quad \prod_{k=1}^{n} a_k \quad \int_a^b f(x)\,dx \quad \oint_C \vec{F}\cdot d\vec{r}$",
        r"$\sqrt{x} \quad \sqrt{\frac{a}{b}} \quad \sqrt[3]{x^2 + y^2} \quad \sqrt{\sum_{i} x_i^2}$",
        r"$\left(\frac{a}{b}\right) \quad \left[\frac{x^2}{1 + \frac{1}{y}}\right] \quad \left\{\sum_{i} x_i\right\} \quad \left|\frac{a}{b}\right|$",
        r"$O \ne \bigcup_i A_i \cap \bigcap_j B_j \quad \left\langle\frac{\psi}{\phi}\right\rangle \quad \binom{n}{k}$",
        r"$f(x) = \frac{1}{\sqrt{2\pi\sigma^2}} e^{-\frac{(x-\mu)^2}{2\sigma^2}}$",
    ];
    for (i, s) in lines.into_iter().enumerate() {
        fig.text(0.05, 0.85 - 0.18 * i as f64, s).fontsize(14.0 + 2.0 * (i % 3) as f64);
    }
    fig.text(0.7, 0.1, r"$\iint \sum\sqrt{\;}$").fontsize(9.0);
    golden("mathtext/large").check(&fig);
}

#[test]
fn operators() {
    let mut fig = Figure::with_size(4.0, 2.4);
    let lines = [
        r"$\sum_{i=0}^{N} x_i \quad \prod_{k} a_k \quad \int_0^1 f(x)\,dx \quad \oint \mathbf{E}$",
        r"$\bigcup_{i} A_i \quad \bigcap A \quad \bigoplus_j V_j \quad \iint g$",
        r"$\mathrm{\sum} x \quad \mathbf{\int} \quad x_{\sum}$",
    ];
    for (i, s) in lines.into_iter().enumerate() {
        fig.text(0.05, 0.8 - 0.3 * i as f64, s).fontsize([13, 11, 9][i]);
    }
    golden("mathtext/operators").check(&fig);
}

#[test]
fn rows_and_hats() {
    let mut fig = Figure::with_size(4.0, 3.0);
    let texts = [
        r"$\widehat{xyz}\quad\widetilde{ab}\quad\widebar{M}\quad\widehat{x}_i$",
        r"$\genfrac{}{}{0}{}{3}{4}\ \genfrac{(}{]}{2}{0}{a}{b}\ \genfrac{\{}{.}{0}{2}{x+1}{y}$",
        r"$\sum_{\substack{0<i<n \\ j \in J}} a_{ij}$",
        r"$\left( \frac{a}{b} \middle| x^2 \middle/ y \right]$",
        r"$\boldsymbol{\alpha x + 2\Gamma}\ \alpha x + 2\Gamma$",
    ];
    for (i, text) in texts.into_iter().enumerate() {
        fig.text(0.05, 0.86 - 0.2 * i as f64, text).fontsize(15);
    }
    golden("mathtext/rows_and_hats").check(&fig);
}

#[test]
fn short_accents() {
    let mut fig = Figure::with_size(4, 1);
    fig.text(0.05, 0.3, r#"$\"u\~n\'e\`a\^o\.z\ \"{x}_2\ \~{a}^b$"#).fontsize(20);
    golden("mathtext/short_accents").check(&fig);
}
